// Requests to Verband itself. Every answer counts as activity for the idle warning.

export function csrfToken() {
  const headers = document.body.getAttribute("hx-headers");
  if (headers) return JSON.parse(headers)["X-CSRFToken"];
  return document.querySelector("input[name=csrfmiddlewaretoken]")?.value ?? "";
}

export function meldActiviteit() {
  document.dispatchEvent(new CustomEvent("verband:activiteit"));
}

/** POST a form body; rejects only when there is no connection. A redirect (to login) has type "opaqueredirect". */
export async function post(url, body, options = {}) {
  const response = await fetch(url, {
    method: "POST",
    body,
    credentials: "same-origin",
    redirect: "manual",
    headers: { "X-CSRFToken": csrfToken(), Accept: "application/json", ...options.headers },
    keepalive: options.keepalive ?? false,
  });
  if (response.ok) meldActiviteit();
  return response;
}

export async function leesJson(response) {
  const soort = response.headers.get("Content-Type") ?? "";
  return soort.includes("json") ? response.json() : {};
}
