import htmx from 'htmx.org';
import './app.css';
window.htmx = htmx;
