import messages from '../i18n/zh.json';
import { start } from './start.ts';

void start(messages);
