import { RevampdProvider } from '../provider/provider.ts';
import { register } from './register.ts';

register('revampd-provider', RevampdProvider);
