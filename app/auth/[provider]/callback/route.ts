import { plainRoute } from '../../../../lib/http/plain-route.ts';
import { receiveAnswer, receiveForm } from '../../../../lib/http/sign-in/receive-answer.ts';

interface ProviderRoute {
  readonly params: Promise<{ readonly provider: string }>;
}

export const GET = plainRoute('provider.sign_in', async (request: Request, { params }: ProviderRoute) =>
  receiveAnswer(request, (await params).provider),
);
export const POST = plainRoute('provider.sign_in', async (request: Request, { params }: ProviderRoute) =>
  receiveForm(request, (await params).provider),
);
