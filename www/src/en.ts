import messages from '../i18n/en.json';
import { start } from './start.ts';

void start(messages);
