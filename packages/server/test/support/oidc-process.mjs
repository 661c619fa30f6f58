/**
 * A real provider of identities (oidc-provider), as a process of its own: `node oidc-process.mjs <port> <redirect origin> [<private key, JWK>]`. Who signs in stands in the
 * header `x-orang` of the browser's requests, how in `x-amr`; there is no page to fill in.
 */
import { createServer } from 'node:http'
import Provider from 'oidc-provider'

const [port = '', origin = '', key = ''] = process.argv.slice(2)

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: 'konvergen',
      client_secret: 'rahasia-uji-yang-panjang-sekali-000',
      redirect_uris: [`${origin}/masuk/sso`],
      post_logout_redirect_uris: [`${origin}/masuk`],
      backchannel_logout_uri: `${origin}/api/sso/keluar`,
      backchannel_logout_session_required: true,
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  claims: { openid: ['sub', 'amr'], acr: null, auth_time: null, iss: null, sid: null },
  pkce: { required: () => true },
  // Its guard against calls to this computer itself would keep it from telling us that somebody signed out.
  fetch: (url, options) => fetch(url, { ...options, dispatcher: undefined }),
  ...(key === '' ? {} : { jwks: { keys: [JSON.parse(key)] } }),
  features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
  interactions: { url: (_ctx, { uid }) => `/interaksi/${uid}` },
  cookies: { keys: ['uji'] },
  findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
})

async function settle(request, response) {
  const { prompt, params, session } = await provider.interactionDetails(request, response)
  if (prompt.name === 'login') {
    const amr = request.headers['x-amr'] === undefined ? ['pwd'] : ['pwd', request.headers['x-amr']]
    return provider.interactionFinished(request, response, { login: { accountId: request.headers['x-orang'], amr } })
  }
  const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id })
  grant.addOIDCScope('openid')
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } })
}

const handle = provider.callback()
createServer((request, response) => {
  if (!request.url.startsWith('/interaksi/')) return handle(request, response)
  settle(request, response).catch((/** @type {unknown} */ error) => response.writeHead(500).end(String(error)))
}).listen(Number(port), '127.0.0.1', () => console.log('siap'))
