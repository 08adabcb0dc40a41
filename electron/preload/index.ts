import { contextBridge, ipcRenderer } from 'electron'
import type { CoreNotice, Desktop } from '@shared/bridge/desktop'

const names: Record<keyof Desktop, true> = {
  connect: true,
  initialBook: true,
  chooseFile: true,
  chooseNewFile: true,
  chooseFolder: true,
  saveFile: true,
  showInFolder: true,
  showPdf: true,
  printPage: true,
  openWindow: true,
  openHub: true,
}

// The page gets the desktop's functions by name, and nothing of Electron itself.
const functions = Object.keys(names).map((name) => {
  const call = (...args: unknown[]): Promise<unknown> => ipcRenderer.invoke(`desktop:${name}`, ...args)
  return [name, call] as const
})
contextBridge.exposeInMainWorld('desktop', Object.fromEntries(functions))

// A port cannot cross the bridge; it reaches the page as a message of its own window.
ipcRenderer.on('core', (event, notice: CoreNotice) => window.postMessage(notice, location.origin, [...event.ports]))
