import { plainRoute } from '../../../../lib/http/plain-route.ts';
import { receiveDeletionRequest } from '../../../../lib/http/sign-in/receive-deletion-request.ts';

/** “Data Deletion Request URL” of the app at Facebook. */
export const POST = plainRoute('provider.take_notice', (request: Request) => receiveDeletionRequest(request));
