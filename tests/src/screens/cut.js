// Finds what can't be read where it stands: a page wider than its window, and text that is cut off by the box it stands
// in, by one around it, or by the window's edge. What can be scrolled to is not cut; what is typed into a field is not
// the page's own text.
const found = [];
const TOLERATED = 1.5;

const root = document.documentElement;
if (root.scrollWidth > root.clientWidth) {
  found.push(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`);
}

function named(element) {
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  return `${element.localName}${element.id && `#${element.id}`}${classes}`;
}

function told(text) {
  return `«${text.trim().replace(/\s+/g, ' ').slice(0, 80)}»`;
}

/** Said to readers of the screen alone. */
function hidden(element) {
  for (let box = element; box; box = box.parentElement) {
    const { clipPath } = getComputedStyle(box);
    const { width, height } = box.getBoundingClientRect();
    if (clipPath.startsWith('inset(50%') || (box !== root && width <= 1 && height <= 1 && getComputedStyle(box).position === 'absolute')) {
      return true;
    }
  }
  return false;
}

/** The part of a box that is not its border. */
function inside(box) {
  const outer = box.getBoundingClientRect();
  const left = outer.left + box.clientLeft;
  const top = outer.top + box.clientTop;
  return { left, top, right: left + box.clientWidth, bottom: top + box.clientHeight };
}

const cuts = (value) => value === 'hidden' || value === 'clip';
const scrolls = (value) => value === 'auto' || value === 'scroll';
/** Boxes that people take for whole: text that sticks out of one is read as a fault. */
const WHOLE = new Set(['button', 'td', 'th', 'kbd', 'dialog', 'fieldset']);

/** What a piece of text is cut by, if anything. */
function cutBy(element, rect) {
  let [across, down] = [true, true];
  for (let box = element; box && box !== document.body && box !== root; box = box.parentElement) {
    const style = getComputedStyle(box);
    const limit = inside(box);
    const wide = rect.right > limit.right + TOLERATED || rect.left < limit.left - TOLERATED;
    const high = rect.bottom > limit.bottom + TOLERATED * 2 || rect.top < limit.top - TOLERATED * 2;
    if (style.display !== 'inline' && style.display !== 'contents') {
      if (across && wide && (cuts(style.overflowX) || WHOLE.has(box.localName))) {
        return named(box);
      }
      if (down && high && cuts(style.overflowY)) {
        return named(box);
      }
      across = across && !scrolls(style.overflowX);
      down = down && !scrolls(style.overflowY);
    }
    if (style.position === 'fixed') {
      // Nothing around it moves it, and the page does not scroll it into sight.
      if (down && (rect.bottom > innerHeight + TOLERATED || rect.top < -TOLERATED)) {
        return "the window's lower or upper edge";
      }
      break;
    }
  }
  return across && (rect.right > innerWidth + TOLERATED || rect.left < -TOLERATED) ? "the window's edge" : '';
}

const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let text = walker.nextNode(); text; text = walker.nextNode()) {
  const element = text.parentElement;
  if (!text.data.trim() || element.closest('option, script, style, textarea') || !element.checkVisibility()) {
    continue;
  }
  const range = document.createRange();
  range.selectNodeContents(text);
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const by = rects.map((rect) => cutBy(element, rect)).find(Boolean);
  if (by && !hidden(element)) {
    found.push(`${told(text.data)} in ${named(element)} is cut by ${by}`);
  }
}

// A list shows its choice in a box of its own, whose need is measured on a copy that is as wide as it wants to be.
for (const list of document.querySelectorAll('select')) {
  if (!list.checkVisibility() || list.multiple || list.size > 1) {
    continue;
  }
  const copy = list.cloneNode(false);
  copy.removeAttribute('id');
  copy.append(list.selectedOptions[0]?.cloneNode(true) ?? '');
  for (const [name, value] of Object.entries({
    position: 'absolute',
    visibility: 'hidden',
    width: 'max-content',
    minWidth: '0',
    maxWidth: 'none',
    flex: 'none',
  })) {
    copy.style[name] = value;
  }
  list.after(copy);
  const wanted = copy.getBoundingClientRect().width;
  copy.remove();
  const given = list.getBoundingClientRect().width;
  if (wanted > given + TOLERATED) {
    found.push(`${told(list.selectedOptions[0]?.text ?? '')} in ${named(list)} wants ${Math.ceil(wanted)} and has ${Math.floor(given)}`);
  }
}
return [...new Set(found)];
