// Keeps half-filled forms on the server. Tasklist would keep them in the browser in the clear, where the next person
// at a shared computer finds them; its writes to that storage are led to our own address instead.
import {openForm} from './open-form.js';
import {call} from './own-address.js';

const PREFIX = /^(camunda-form:|camForm:)/;
const PAUSE = 1500;
const {setItem, getItem, removeItem} = Storage.prototype;

Object.keys(localStorage).filter(key => PREFIX.test(key)).forEach(key => removeItem.call(localStorage, key));

Storage.prototype.setItem = function (key, value) {
  return this === localStorage && PREFIX.test(key) ? keep(key.replace(PREFIX, ''), JSON.parse(value)) : setItem.call(this, key, value);
};
// The server puts the draft into the form itself when it is opened, under the reader's rights.
Storage.prototype.getItem = function (key) {
  return this === localStorage && PREFIX.test(key) ? null : getItem.call(this, key);
};

const kept = new Map();

function keep(task, answers) {
  const text = JSON.stringify(answers);
  if (kept.get(task) === text) {
    return;
  }
  kept.set(task, text);
  call(`/api/tasks/${task}/draft`, 'PUT', answers)
    .then(answer => answer.ok ? answer.json() : null)
    .then(answer => say(answer === null ? 'Not kept: sign in again' : answer.kept ? `Kept at ${new Date().toLocaleTimeString('en-GB', {hour: '2-digit', minute: '2-digit'})}`
      : 'This task is finished: nothing is kept', answer !== null && answer.kept))
    .catch(() => { kept.delete(task); say('Not kept: no connection', false); });
}

function say(words, fine) {
  const actions = document.querySelector('[cam-tasklist-form] .form-actions');
  if (!actions) {
    return;
  }
  let notice = actions.querySelector('.cj-kept');
  if (!notice) {
    notice = document.createElement('span');
    notice.className = 'cj-kept';
    notice.setAttribute('role', 'status');
    actions.prepend(notice);
  }
  notice.textContent = words;
  notice.style.fontWeight = fine ? 'normal' : 'bold';
}

function task() {
  const found = /[?&]task=([^&]+)/.exec(location.hash);
  return found && decodeURIComponent(found[1]);
}

let waiting;
const untouched = new WeakMap();

function insideForm(event) {
  return event.isTrusted && event.target.closest && event.target.closest('.fjs-container');
}

/** Notes how the form stood before anyone touched it: only what differs from that is a draft. */
function remember(event) {
  const form = insideForm(event) && openForm();
  if (form && !untouched.has(form)) {
    untouched.set(form, JSON.stringify(form._getSubmitData()));
  }
}

function keepSoon(event) {
  if (!insideForm(event)) {
    return;
  }
  const typedIn = task();
  clearTimeout(waiting);
  waiting = setTimeout(() => keepNow(typedIn), PAUSE);
}

function keepNow(typedIn) {
  clearTimeout(waiting);
  const form = openForm();
  const answers = form && typedIn && typedIn === task() ? form._getSubmitData() : null;
  if (answers && untouched.get(form) !== JSON.stringify(answers)) {
    untouched.set(form, '');
    keep(typedIn, answers);
  }
}

['pointerdown', 'focusin'].forEach(kind => document.addEventListener(kind, remember, true));
['input', 'change', 'click', 'keyup'].forEach(kind => document.addEventListener(kind, keepSoon, true));
// Before the answers are sent, not after: by then the task may be done, and there is nothing left to keep them with.
document.addEventListener('click', event => event.target.closest && event.target.closest('[cam-tasklist-form] .form-actions') && keepNow(task()), true);
window.addEventListener('pagehide', () => keepNow(task()));

export default [];
