import { signInAgain } from './sign-in.js';

document.querySelector('revampd-provider').fetchElevatedSession = async ({ signal }) => {
  // Yours: it asks who they are, and rejects if they don't say. Your server remembers that they did.
  await signInAgain(signal);
  const response = await fetch('/revampd/session/elevated', { method: 'POST', signal });
  if (!response.ok) throw new Error(`No elevated session (${response.status})`);
  return response.json();
};
