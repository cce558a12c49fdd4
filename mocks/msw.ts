import { operationTable } from '@revampd/api-spec/operations';
import { http, HttpResponse, type HttpHandler } from 'msw';
import type { MockApi } from './mock-api.ts';
import { NetworkFailure } from './network/network.ts';

/**
 * MSW handlers of a mock API: one for each operation of the contract and one for preflights. `baseUrl` is where the
 * client looks for the API; without it, any host is answered for.
 */
export function createHandlers(api: MockApi, baseUrl = '*'): HttpHandler[] {
  const answer = async ({ request }: { request: Request }): Promise<Response> => {
    try {
      return await api.network.send(request);
    } catch (error) {
      if (error instanceof NetworkFailure) return HttpResponse.error();
      throw error;
    }
  };
  const operations = Object.values(operationTable).map(({ method, path }) => {
    const verb = method.toLowerCase() as Lowercase<typeof method>;
    return http[verb](`${baseUrl}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, answer);
  });
  return [...operations, http.options(`${baseUrl}/v1/*`, answer)];
}
