/**
 * Takes the source's line breaks and indentation out of `html`, `svg` and `css` templates, which no minifier touches
 * because to JavaScript they are text. In markup a run of white space becomes one space, so that words stay apart; in CSS
 * it goes where the grammar doesn't need it.
 */
import { RolldownMagicString } from 'rolldown';
import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const shorteners: Record<string, (text: string) => string> = {
  html: (text) => text.replace(/\s*\n\s*/g, ' '),
  svg: (text) => text.replace(/\s*\n\s*/g, ' '),
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}'),
};

/** The plugin; `folder` is a part of the path of the modules that it reads. */
export function minifyTemplates(folder: string): Plugin {
  return {
    name: 'minify-templates',
    transform: {
      filter: { id: new RegExp(folder), code: /\b(?:html|svg|css)`/ },
      handler(code) {
        const edited = new RolldownMagicString(code);
        visit(this.parse(code) as unknown as Node, (node) => {
          if (node.type !== 'TaggedTemplateExpression') return;
          const { tag, quasi } = node as unknown as { tag: Node & { name?: string }; quasi: { quasis: Node[] } };
          const shorten = shorteners[tag.name ?? ''];
          if (!shorten) return;
          for (const { start, end } of quasi.quasis) {
            if (start < end) edited.overwrite(start, end, shorten(code.slice(start, end)));
          }
        });
        return { code: edited.toString(), map: JSON.parse(edited.generateMap({ hires: true }).toString()) };
      },
    },
  };
}

function visit(node: Node, act: (node: Node) => void): void {
  act(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node, act);
    }
  }
}
