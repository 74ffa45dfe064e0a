// Calls our own addresses with the session the person already has.
function token() {
  const cookie = document.cookie.split('; ').find(entry => entry.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

/** Like fetch, with JSON, the session and its token; lives on when the page is left. */
export function call(address, method = 'GET', body = undefined) {
  return fetch(address, {
    method,
    credentials: 'same-origin',
    keepalive: method !== 'GET',
    headers: {Accept: 'application/json', 'X-XSRF-TOKEN': token(), ...(body ? {'Content-Type': 'application/json'} : {})},
    body: body ? JSON.stringify(body) : undefined
  });
}
