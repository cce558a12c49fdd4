import './provider.ts';
import { RevampdApprovalRequest } from '../billing/approval-request/approval-request.ts';
import { register } from './register.ts';

register('revampd-approval-request', RevampdApprovalRequest);
