/** Rows a page of a generated list, unless told otherwise: as many as the wallet's. */
export const PAGE_SIZE = 7;

/** `controllers/page-size.ts`, by which new lists read their attribute: written with the first one. */
export const pageSizeFile = `import { advise } from '../advice/advise.ts';

/** Rows a page, unless told otherwise. */
export const PAGE_SIZE = ${PAGE_SIZE};

/** Reads \`page-size\` of this tag: 1 to 100. Of anything else the developer is told, and the default holds. */
export const toPageSize =
  (tag: string) =>
  (value: string | null): number => {
    const size = Math.trunc(Number(value));
    if (size >= 1 && size <= 100) return size;
    if (value !== null) advise('pageSize', value, tag, \`\${PAGE_SIZE}\`);
    return PAGE_SIZE;
  };
`;
