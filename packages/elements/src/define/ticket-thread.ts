import './provider.ts';
import { RevampdTicketThread } from '../support/ticket-thread/ticket-thread.ts';
import { register } from './register.ts';

register('revampd-ticket-thread', RevampdTicketThread);
