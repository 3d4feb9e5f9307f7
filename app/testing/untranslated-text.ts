import { parseSync, Visitor, type ESTree } from "vite";

/** Attributes that people read or hear. */
const spoken =
  /^(label|title|alt|placeholder|description|error|legend|summary|why|does|between|aria-(label|description|roledescription|valuetext|placeholder))$/;

/** Text written into a screen instead of into `words/`, as `line: text`. Only letters count: a dot needs no language. */
export function untranslatedText(path: string, source: string): readonly string[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed.`);
  const found: string[] = [];
  const see = (text: string, offset: number) => {
    if (/\p{L}/u.test(text)) found.push(`${source.slice(0, offset).split("\n").length}: ${text.trim()}`);
  };
  const seeAll = (node: ESTree.Node) => textsIn(node).forEach(({ text, offset }) => see(text, offset));
  new Visitor({
    JSXText: (node) => see(node.value, node.start),
    JSXElement: (node) =>
      node.children.forEach((child) => child.type === "JSXExpressionContainer" && seeAll(child.expression)),
    JSXFragment: (node) =>
      node.children.forEach((child) => child.type === "JSXExpressionContainer" && seeAll(child.expression)),
    JSXAttribute: (node) => {
      if (node.value === null || !spoken.test(nameOf(node.name))) return;
      seeAll(node.value.type === "JSXExpressionContainer" ? node.value.expression : node.value);
    },
    // { label: "…" }, { "aria-label": "…" } spread into an element, and the sentence of a problem.
    Property: (node) => {
      const name = propertyName(node.key);
      if (name === "sentence" || (path.endsWith(".tsx") && spoken.test(name))) seeAll(node.value);
    },
    CallExpression: (node) => {
      if (node.callee.type === "Identifier" && node.callee.name === "announce") node.arguments.forEach(seeAll);
    },
    AssignmentExpression: (node) => {
      if (source.slice(node.left.start, node.left.end) === "document.title") seeAll(node.right);
    },
  }).visit(program);
  return found;
}

type Text = { readonly text: string; readonly offset: number };

/** The literal texts an expression may come out as; what it calls or looks up is not looked into. */
function textsIn(node: ESTree.Node): readonly Text[] {
  if (node.type === "Literal") return typeof node.value === "string" ? [{ text: node.value, offset: node.start }] : [];
  if (node.type === "TemplateLiteral") return node.quasis.map((part) => ({ text: part.value.raw, offset: node.start }));
  if (node.type === "ConditionalExpression") return [...textsIn(node.consequent), ...textsIn(node.alternate)];
  if (node.type === "LogicalExpression") return [...textsIn(node.left), ...textsIn(node.right)];
  if (node.type === "BinaryExpression" && node.operator === "+") return [...textsIn(node.left), ...textsIn(node.right)];
  if (node.type === "ParenthesizedExpression") return textsIn(node.expression);
  return [];
}

function nameOf(name: ESTree.JSXAttributeName): string {
  return name.type === "JSXIdentifier" ? name.name : name.name.name;
}

function propertyName(key: ESTree.Node): string {
  if (key.type === "Identifier") return key.name;
  return key.type === "Literal" && typeof key.value === "string" ? key.value : "";
}
