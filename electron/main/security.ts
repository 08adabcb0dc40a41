import { ipcMain, net, protocol, session, type IpcMainInvokeEvent, type Session, type WebContents } from 'electron'
import { pathToFileURL } from 'node:url'
import { SECURITY_HEADERS } from '@shared/bridge/content-security'
import { PAGE_SCHEME } from '@shared/bridge/desktop'
import { isPageAddress, pageFile } from './page-file'
import { shownPdf } from './pdf-window'

/**
 * Before the app is ready: the page's own scheme, as firm an origin as https. (Each window asks for its sandbox itself:
 * `app.enableSandbox` would also overrule the `--no-sandbox` that root needs.)
 */
export function prepareSecurity(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** The page itself, what it makes, and Chromium's own parts (the PDF viewer, the developer tools). Nothing from a network. */
const OWN_SCHEMES = [`${PAGE_SCHEME}:`, 'blob:', 'data:', 'devtools:', 'chrome:', 'chrome-extension:']

/** Once the app is ready: serves the page's files under its scheme, and refuses every permission and every other address. */
export function secureSession(page: string): void {
  const own = session.defaultSession
  own.protocol.handle(PAGE_SCHEME, (request) => servePage(page, request))
  refusePermissions(own)
  own.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !OWN_SCHEMES.includes(new URL(url).protocol) })
  })
}

/** No camera, no place, no notices, no devices: the program needs none. */
function refusePermissions(own: Session): void {
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write')
  own.setDevicePermissionHandler(() => false)
}

async function servePage(folder: string, request: Request): Promise<Response> {
  const pdf = shownPdf(request.url)
  if (pdf) return pdf
  const file = request.method === 'GET' ? pageFile(folder, request.url) : null
  if (file === null) return refused(403)
  const found = await net.fetch(pathToFileURL(file).toString()).catch(() => null)
  if (!found?.ok) return refused(404)
  const headers = new Headers(SECURITY_HEADERS)
  headers.set('content-type', found.headers.get('content-type') ?? 'application/octet-stream')
  return new Response(found.body, { status: 200, headers })
}

const refused = (status: number) => new Response(null, { status, headers: SECURITY_HEADERS })

/** Keeps a window on its own page: no navigation, no new window, no embedded page. */
export function secureContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event, url) => {
    if (!isPageAddress(url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Answers a call of the page's own main frame; any other sender is refused. */
export function answerPage(name: string, answer: (page: WebContents, args: unknown[]) => unknown): void {
  ipcMain.handle(name, (event: IpcMainInvokeEvent, ...args: unknown[]) => {
    const frame = event.senderFrame
    if (!frame || frame !== event.sender.mainFrame || !isPageAddress(frame.url)) {
      throw new Error('This frame may not ask')
    }
    return answer(event.sender, args)
  })
}
