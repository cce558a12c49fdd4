import {
  createIdempotencyKey,
  createRevampdClient,
  createSessionSource,
  createTicket,
  isRevampdError,
} from '@revampd/api-client';

/** Submits a ticket as the person whose session the host's own back end hands out. */
export function createHelp({ fetchSession, baseUrl }) {
  const client = createRevampdClient({ baseUrl, session: createSessionSource({ fetchSession }) });
  return {
    /** Keep the key with the text: sent again with it, even after a reload, it is one ticket. */
    draft: (title, description) => ({ title, description, key: createIdempotencyKey() }),
    async submit({ title, description, key }, connection_id) {
      try {
        const body = { title, priority: 'medium', description };
        return await createTicket(client, { connection_id, body }, { idempotencyKey: key });
      } catch (error) {
        if (!isRevampdError(error)) throw error;
        // What a person can be told, and whether asking again may help.
        return { problem: error.fields[0]?.message ?? error.message, retryable: error.retryable };
      }
    },
  };
}
