import htmx from 'htmx.org';
import './app.css';

// Inline styles and eval are forbidden by the content policy; an invalid form (422) is a page to show.
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.responseHandling = [
  { code: '204', swap: false },
  { code: '[23]..', swap: true },
  { code: '422', swap: true },
  { code: '[45]..', swap: false, error: true },
];

document.documentElement.classList.add('scripted');

/** The form's summary of errors gets the focus, so that a screen reader starts there. */
function meetErrors(within) {
  within.querySelector('.errors')?.focus();
}

/** Says aloud what a partial update brought: the text of [data-announce] in the new part. */
function announce(within) {
  const news = within.matches?.('[data-announce]') ? within : within.querySelector?.('[data-announce]');
  const live = document.getElementById('live');
  if (news && live) {
    live.textContent = news.dataset.announce || news.textContent.trim();
  }
}

document.addEventListener('DOMContentLoaded', () => meetErrors(document));

document.addEventListener('htmx:afterSettle', (event) => {
  announce(event.target);
  meetErrors(event.target);
});

// A second press while the first is under way sends nothing.
document.addEventListener('submit', (event) => {
  const button = event.submitter;
  if (!button || event.target.target === '_blank' || event.target.matches('[data-again]')) {
    return;
  }
  if (button.dataset.busy) {
    event.preventDefault();
    return;
  }
  button.dataset.busy = 'yes';
  setTimeout(() => delete button.dataset.busy, 8000);
});

window.addEventListener('pageshow', freeButtons);
document.addEventListener('htmx:afterRequest', freeButtons);

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) {
    window.print();
  }
  closeMenus((menu) => !menu.contains(event.target));
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    closeMenus(() => true).forEach((menu) => menu.querySelector('summary').focus());
  }
});

// <select data-submits> in a filter form needs no button.
document.addEventListener('change', (event) => {
  if (event.target.matches('[data-submits]')) {
    event.target.form.requestSubmit();
  }
});

function closeMenus(which) {
  const closing = [...document.querySelectorAll('details[data-menu][open]')].filter(which);
  closing.forEach((menu) => menu.removeAttribute('open'));
  return closing;
}

function freeButtons() {
  document.querySelectorAll('[data-busy]').forEach((button) => delete button.dataset.busy);
}
