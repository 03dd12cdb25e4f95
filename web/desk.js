// What every page does: say who you are, log out, open menus.
import {post, tell} from "./api.js";

for (const form of document.querySelectorAll("form[data-reviewer]")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try { await post("/reviewer", {name: form.elements.name.value}, true); location.reload(); } catch (error) { tell(error.message); }
  });
}
for (const button of document.querySelectorAll("button[data-post]")) {
  button.addEventListener("click", async () => {
    try { await post(button.dataset.post, {}); location.assign("/login"); } catch (error) { tell(error.message); }
  });
}
// Empty fields need not stand in the address.
for (const form of document.querySelectorAll("form.filters")) {
  form.addEventListener("formdata", (event) => {
    for (const [name, value] of [...event.formData]) if (!String(value).trim()) event.formData.delete(name);
  });
}
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.me[open], details.export[open]")) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") for (const menu of document.querySelectorAll("details.me[open], details.export[open]")) menu.open = false;
});
// Where the menu is wider than the screen, the page one is on is in view.
const menu = document.querySelector(".top nav");
const here = menu?.querySelector("[aria-current]");
if (here && menu.scrollWidth > menu.clientWidth) menu.scrollLeft += here.getBoundingClientRect().left - menu.getBoundingClientRect().left - (menu.clientWidth - here.clientWidth) / 2;
