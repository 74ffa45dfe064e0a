/** The form that is open, found through the context its own renderer keeps at its element. */
export function openForm() {
  const element = document.querySelector('.fjs-container');
  const seen = [element && element.__k];
  while (seen.length) {
    const node = seen.shift();
    const context = node && node.props && node.props.value;
    if (context && typeof context.getService === 'function') {
      return context.getService('form');
    }
    if (node && Array.isArray(node.__k)) {
      seen.push(...node.__k);
    }
  }
  return null;
}
