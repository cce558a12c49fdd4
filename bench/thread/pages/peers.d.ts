/**
 * What the bench uses of other people's packages. They are installed when it runs, and this stands before their own types, so
 * that the workspace can be checked without them.
 */
declare module '@trycourier/courier-ui-inbox' {
  export class CourierInbox extends HTMLElement {}
  export const Courier: {
    readonly shared: {
      paginationLimit: number;
      signIn(person: {
        readonly userId: string;
        readonly jwt: string;
        readonly apiUrls: {
          readonly courier: { readonly rest: string; readonly graphql: string };
          readonly inbox: { readonly graphql: string; readonly webSocket: string };
        };
      }): void;
    };
  };
}

declare module '@knocklabs/react' {
  type Component = import('react').Component;
  export const KnockProvider: Component;
  export const KnockFeedProvider: Component;
  export const NotificationFeed: Component;
}
declare module '@knocklabs/react/dist/index.css';

declare module 'react' {
  export type Component = (properties: object) => unknown;
  export function createElement(component: Component, properties: object, ...children: unknown[]): unknown;
}

declare module 'react-dom/client' {
  export function createRoot(place: Element): { render(element: unknown): void };
}

declare module 'ws' {
  import type { Server } from 'node:http';
  export class WebSocket {
    on(event: 'message', listener: (data: Uint8Array) => void): void;
    send(text: string): void;
    terminate(): void;
  }
  export class WebSocketServer {
    constructor(options: { readonly server: Server });
    readonly clients: Iterable<WebSocket>;
    on(event: 'connection', listener: (socket: WebSocket) => void): void;
  }
}
