import type { Blueprint } from '../../blueprint.ts';

/** `define/<name>.ts`: the element's registration. */
export const definition = ({ room, kebab, className, tag }: Blueprint): string => `import './provider.ts';
import { ${className} } from '../${room}/${kebab}/${kebab}.ts';
import { register } from './register.ts';

register('${tag}', ${className});
`;
