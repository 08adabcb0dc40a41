import { MOST_UPLOADED_BYTES } from '@shared/contract/values'
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node'
import { SECURITY_HEADERS } from '@shared/bridge/content-security'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import sirv from 'sirv'
import { judge, type Refused } from './http-guard'
import { LaunchLinks } from './launch-links'
import { refusalPage } from './refusal-page'
import type { ServedCore } from './served-core'
import { streamFileOptions } from './stream-files'

/** The largest request: a journal of a hundred thousand rows as XLSX is about 5 MiB. */

export type ServerOptions = {
  /** The folder of the built page. */
  renderer: string
  /** The file of it that is the page; 'index.html' where nothing is said. */
  page?: string
  /** 0 or absent: any free one. */
  port?: number
}

export type RunningServer = {
  /** `http://127.0.0.1:PORT` */
  origin: string
  /** The page's address with a token that opens it once. */
  url: string
  /** Another such address; the earlier ones that nobody used stop working. */
  newUrl(): string
  /** Refuses new calls, aborts those under way, and frees the port. The core stays open: it is its owner's to close. */
  close(): Promise<void>
}

/**
 * Serves the page and the core's procedures on 127.0.0.1, to whoever came through a launch link. Rejects when the port
 * is taken or the page's folder is missing.
 */
export async function startServer(core: ServedCore, options: ServerOptions): Promise<RunningServer> {
  const links = new LaunchLinks()
  const page = sirv(options.renderer, { single: options.page ?? true, etag: true, dev: false })
  const calls = new RPCHandler(core.router, {
    ...streamFileOptions(),
    plugins: [new BodyLimitPlugin({ maxBodySize: MOST_UPLOADED_BYTES })],
    // The guard lets POST alone through; this plugin would copy the context, an object of a class, field by field.
    strictGetMethodPluginEnabled: false,
  })
  const guarded = { host: '', cookieName: '', session: links.session }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    response.setHeader('cache-control', 'no-store')
    const url = parseUrl(request.url)
    if (!url) return refuse(response, { status: 400, reason: 'malformed address' })
    const verdict = judge({ method: request.method ?? '', path: url.pathname, headers: request.headers }, guarded)
    if (verdict === 'launch') {
      if (!links.use(url.searchParams.get('t') ?? '')) return refuse(response, { status: 403, reason: 'used link' })
      response.setHeader('set-cookie', `${guarded.cookieName}=${links.session}; HttpOnly; SameSite=Strict; Path=/`)
      response.writeHead(303, { location: '/' }).end()
    } else if (verdict === 'page') {
      response.setHeader('cache-control', 'no-cache')
      // The bare address would be index.html, whichever page is served.
      if (options.page !== undefined && url.pathname === '/') request.url = `/${options.page}`
      page(request, response, () => refuse(response, { status: 404, reason: 'no such file' }))
    } else if (verdict === 'call') {
      const { matched } = await calls.handle(request, response, { prefix: '/rpc', context: core.context() })
      if (!matched) refuse(response, { status: 404, reason: 'no such procedure' })
    } else refuse(response, verdict)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      process.stderr.write(`serve: ${error instanceof Error ? error.stack : String(error)}\n`)
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    })
  })
  const port = await listen(server, options.port ?? 0)
  guarded.host = `127.0.0.1:${port}`
  // Browsers share cookies between the ports of a host: the name keeps two servers apart.
  guarded.cookieName = `htx-${port}`
  const origin = `http://${guarded.host}`
  const newUrl = () => `${origin}/open?t=${links.make()}`
  return { origin, url: newUrl(), newUrl, close: () => stop(server) }
}

function refuse(response: ServerResponse, { status, reason }: Refused): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'x-refused': reason, connection: 'close' })
  response.end(refusalPage(status))
}

function parseUrl(text: string | undefined): URL | null {
  return text?.startsWith('/') && URL.canParse(text, 'http://127.0.0.1') ? new URL(text, 'http://127.0.0.1') : null
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('The server has no port'))
      else resolve(address.port)
    })
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}
