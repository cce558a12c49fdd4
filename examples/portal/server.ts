/**
 * Harborline's portal by itself. `PORT` (4000) is where it listens, `REVAMPD_API_URL` (the sandbox at its usual place) is
 * whose API it uses, and `REVAMPD_SECRET_KEY` (the sandbox's) with which key. It leaves with a signal.
 */
import { startPortal } from './portal.ts';

const { PORT, REVAMPD_API_URL, REVAMPD_SECRET_KEY } = process.env;
const portal = await startPortal({
  port: Number(PORT ?? 4000),
  apiUrl: REVAMPD_API_URL ?? 'http://127.0.0.1:4010',
  secretKey: REVAMPD_SECRET_KEY,
});
console.log(`Harborline's portal: ${portal.url}/`);
