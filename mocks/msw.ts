import { operationTable } from '@revampd/api-spec/operations';
import { http, HttpResponse, type HttpHandler } from 'msw';
import type { MockApi } from './mock-api.ts';
import { NetworkFailure } from './network/network.ts';
import { isStream } from './network/streams.ts';

/**
 * MSW handlers of a mock API: one for each operation of the contract. `baseUrl` is where the client looks for the API,
 * and everything else there is answered as the API answers it (preflights, 404). Without it, any host is answered for,
 * and only operations and preflights are.
 */
export function createHandlers(api: MockApi, baseUrl = '*'): HttpHandler[] {
  const answer = async ({ request }: { request: Request }): Promise<Response> => {
    try {
      const response = await api.network.send(request);
      // In Node MSW delimits a body by the connection's end, where one that breaks would look whole.
      if (isStream(response)) response.headers.set('Transfer-Encoding', 'chunked');
      return response;
    } catch (error) {
      if (error instanceof NetworkFailure) return HttpResponse.error();
      throw error;
    }
  };
  const operations = Object.values(operationTable).map(({ method, path }) => {
    const verb = method.toLowerCase() as Lowercase<typeof method>;
    return http[verb](`${baseUrl}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, answer);
  });
  const others = baseUrl === '*' ? http.options : http.all;
  return [...operations, others(`${baseUrl}/v1/*`, answer)];
}
