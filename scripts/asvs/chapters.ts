import { V01 } from './chapters/v01-encoding.ts';
import { V02 } from './chapters/v02-validation.ts';
import { V03 } from './chapters/v03-frontend.ts';
import { V04 } from './chapters/v04-api.ts';
import { V05 } from './chapters/v05-files.ts';
import { V06 } from './chapters/v06-authentication.ts';
import { V07 } from './chapters/v07-sessions.ts';
import { V08 } from './chapters/v08-authorization.ts';
import { V09 } from './chapters/v09-tokens.ts';
import { V10 } from './chapters/v10-oauth.ts';
import { V11 } from './chapters/v11-cryptography.ts';
import { V12 } from './chapters/v12-communication.ts';
import { V13 } from './chapters/v13-configuration.ts';
import { V14 } from './chapters/v14-data.ts';
import { V15 } from './chapters/v15-architecture.ts';
import { V16 } from './chapters/v16-logging.ts';
import { V17 } from './chapters/v17-webrtc.ts';
import type { Chapter } from './requirement.ts';

/** OWASP ASVS 5.0.0, levels 1 and 2, by chapter. */
export const CHAPTERS: readonly Chapter[] = [
  V01,
  V02,
  V03,
  V04,
  V05,
  V06,
  V07,
  V08,
  V09,
  V10,
  V11,
  V12,
  V13,
  V14,
  V15,
  V16,
  V17,
];
