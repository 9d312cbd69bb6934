import type { Resource } from '../define-resource.ts';
import { describeApi } from './describe-api.ts';
import { loadRoutes } from './load-routes.ts';

/** Version of the description; raised with what it describes. */
const API_VERSION = '1.0.0';

/** The API’s description as it is committed. Throws when a module’s folder and its declared address differ. */
export async function openApiText(): Promise<string> {
  const resources = (await loadRoutes()).flatMap(({ path, handlers }) => {
    const described = handlers.OPTIONS as Resource['OPTIONS'] | undefined;
    if (described === undefined) return [];
    if (described.path !== path) throw new Error(`${path} says that it is ${described.path}`);
    return [{ path, routes: described.routes }];
  });
  return `${JSON.stringify(describeApi(resources, API_VERSION), null, 2)}\n`;
}
