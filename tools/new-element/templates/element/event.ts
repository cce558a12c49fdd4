import type { Blueprint, EventBlueprint } from '../../blueprint.ts';

/** `events/<event>.ts`: a fact that the element tells the host. */
export function eventClass({ tag }: Blueprint, { type, pascal, className }: EventBlueprint): string {
  return `export interface ${pascal}Detail {
  readonly connectionId: string;
  /** The id of the row's object. */
  readonly id: string;
}

/** A person has chosen a row of \`<${tag}>\`, which the host let them do by \`choosable\`. */
export class ${className}Event extends Event {
  static readonly type = '${type}';
  readonly detail: ${pascal}Detail;

  constructor(detail: ${pascal}Detail) {
    super(${className}Event.type, { bubbles: true, composed: true, cancelable: false });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    '${type}': ${className}Event;
  }
}
`;
}
