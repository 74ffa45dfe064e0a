// Lets a form with a list of rows be completed. Once a row was touched, the form keeps an empty list of errors for each of
// its questions; Tasklist counts these as errors and holds the Complete button back although nothing is wrong.
import {openForm} from './open-form.js';

const heard = new WeakSet();

function isError(found) {
  return Array.isArray(found) ? found.some(isError) : Boolean(found);
}

function dropEmpty(form) {
  const {errors} = form._getState();
  const real = Object.fromEntries(Object.entries(errors).filter(([, found]) => isError(found)));
  if (Object.keys(real).length < Object.keys(errors).length) {
    form._setState({errors: real}); // the form says "changed" once more, and Tasklist counts again
  }
}

['pointerdown', 'focusin'].forEach(kind => document.addEventListener(kind, event => {
  const form = event.target.closest && event.target.closest('.fjs-container') && openForm();
  if (form && !heard.has(form)) {
    heard.add(form);
    form.on('changed', 500, () => dropEmpty(form)); // after Tasklist's own listener
  }
}, true));

export default [];
