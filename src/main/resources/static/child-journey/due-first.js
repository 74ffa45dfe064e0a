// Work is listed by due date, earliest first, unless the person has chosen another order in this browser tab.
const EARLIEST_FIRST = encodeURIComponent(JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]));

function orderByDue() {
  const hash = location.hash;
  const isList = hash === '' || hash === '#/' || hash.startsWith('#/?');
  if (isList && !/[?&]sorting=/.test(hash)) {
    const rest = hash.replace(/^#?\/?\??/, '');
    location.replace(`#/?sorting=${EARLIEST_FIRST}${rest ? `&${rest}` : ''}`);
  }
}

window.addEventListener('hashchange', orderByDue);
orderByDue();

export default [];
