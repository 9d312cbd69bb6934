import { getRequestConfig } from 'next-intl/server';
import messages from '../messages/en.json';

/** English until a second catalogue is there; the page's language follows from here. */
export default getRequestConfig(async () => ({ locale: 'en', messages, timeZone: 'UTC' }));
