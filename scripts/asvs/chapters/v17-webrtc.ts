import { absent, type Chapter, row } from '../requirement.ts';

const NO_WEBRTC = absent('No WebRTC.');

/** WebRTC. */
export const V17: Chapter = {
  number: 17,
  title: 'WebRTC',
  requirements: [
    row('17.1.1', 2, 'Let a TURN server reach public addresses only', NO_WEBRTC),
    row('17.2.1', 2, 'Manage the keys of DTLS', NO_WEBRTC),
    row('17.2.2', 2, 'Approved suites for DTLS and SRTP', NO_WEBRTC),
    row('17.2.3', 2, 'Authenticate media', NO_WEBRTC),
    row('17.2.4', 2, 'Survive malformed media packets', NO_WEBRTC),
    row('17.3.1', 2, 'Survive floods of signalling', NO_WEBRTC),
    row('17.3.2', 2, 'Survive malformed signalling', NO_WEBRTC),
  ],
};
