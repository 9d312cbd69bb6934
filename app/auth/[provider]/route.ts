import { plainRoute } from '../../../lib/http/plain-route.ts';
import { beginSignIn } from '../../../lib/http/sign-in/begin-sign-in.ts';

interface ProviderRoute {
  readonly params: Promise<{ readonly provider: string }>;
}

export const GET = plainRoute('provider.sign_in', async (request: Request, { params }: ProviderRoute) =>
  beginSignIn(request, (await params).provider),
);
