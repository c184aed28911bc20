package vn.nhipcau.volunteering.topic;

/** The language in which help is wanted or given; says nothing about a person's ethnicity, which is never stored. */
public enum SpokenLanguage {
    VIETNAMESE,
    CO_TU,
    XO_DANG,
    GIE_TRIENG,
    CO,
    MNONG,
    ENGLISH
}
