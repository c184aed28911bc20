/** What every page and every answer of the API shares: layout, paging, forms, problems, headers; knows no record of ours. */
package vn.nhipcau.platform.web;
