import { BrowserWindow, screen } from 'electron'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PAGE_ORIGIN } from '@shared/bridge/desktop'
import { secureContents } from './security'
import { boundsFor, readPlace, type WindowPlace } from './window-place'

export type WindowOptions = {
  preload: string
  /** The folder that keeps where the last window stood. */
  state: string
  icon: string | null
  page: 'index.html' | 'hub.html'
  title: string
}

/** Makes a program window with everything a page must not have switched off, where the last one stood. */
export function createWindow(paths: WindowOptions): BrowserWindow {
  const placeFile = join(paths.state, 'window.json')
  const place = existsSync(placeFile) ? readPlace(readFileSync(placeFile, 'utf8')) : null
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const window = new BrowserWindow({
    ...boundsFor(place, areas, BrowserWindow.getAllWindows().length),
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: paths.title,
    backgroundColor: '#ffffff',
    ...(paths.icon === null ? {} : { icon: paths.icon }),
    webPreferences: {
      preload: paths.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  if (place?.maximized) window.maximize()
  secureContents(window.webContents)
  window.once('ready-to-show', () => {
    window.webContents.setZoomFactor(place?.zoom ?? 1)
    window.show()
  })
  window.on('close', () => keepPlace(window, placeFile))
  void window.loadURL(`${PAGE_ORIGIN}/${paths.page}`)
  return window
}

function keepPlace(window: BrowserWindow, file: string): void {
  const place: WindowPlace = {
    ...window.getNormalBounds(),
    maximized: window.isMaximized(),
    zoom: window.webContents.isDestroyed() || window.webContents.isCrashed() ? 1 : window.webContents.getZoomFactor(),
  }
  writeFileSync(file, JSON.stringify(place))
}
