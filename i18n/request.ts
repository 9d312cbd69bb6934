import { getRequestConfig } from 'next-intl/server';
import messages from '../messages/en.json';

/**
 * How every page writes dates and times: the day before a month in words, so that nobody can mistake one for the other, hours to
 * 24, and the zone beside each time, for the server does not know the visitor's.
 */
const date = { day: 'numeric', year: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
const formats = {
  dateTime: {
    day: { ...date, month: 'long' },
    moment: { ...date, month: 'short', ...time },
    second: { ...date, month: 'short', ...time, second: '2-digit' },
  },
} as const;

/** British English, as the words are, until a second catalogue is there; the page's language follows from here. */
export default getRequestConfig(async () => ({ locale: 'en-GB', messages, timeZone: 'UTC', formats }));
