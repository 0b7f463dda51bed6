// What somebody typed, put onto a text that changed meanwhile: what they touched is theirs, the rest is the newer one.

type Tree = string | number | boolean | null | Tree[] | { [name: string]: Tree };

/** `typed` was made from `base`; the same changes made to `fresh`. A list whose length was changed is taken whole. */
export function merged<Text>(base: Text, typed: Text, fresh: Text): Text {
  return mergedTree(base as Tree, typed as Tree, fresh as Tree) as Text;
}

function mergedTree(base: Tree, typed: Tree, fresh: Tree): Tree {
  if (JSON.stringify(base) === JSON.stringify(typed)) {
    return fresh;
  }
  if (Array.isArray(base) && Array.isArray(typed) && Array.isArray(fresh)) {
    const alike = base.length === typed.length && base.length === fresh.length;
    return alike ? typed.map((item, place) => mergedTree(base[place]!, item, fresh[place]!)) : typed;
  }
  if (isBranch(base) && isBranch(typed) && isBranch(fresh)) {
    const names = Object.keys(typed);
    return Object.fromEntries(
      names.map((name) => [name, mergedTree(base[name] ?? null, typed[name]!, fresh[name] ?? null)]),
    );
  }
  return typed;
}

function isBranch(tree: Tree): tree is { [name: string]: Tree } {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree);
}
