import { app, dialog, Menu, shell, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'
import { text } from './text'

export type MenuActions = {
  newWindow(): void
  openBook(from: BrowserWindow | null): void
  openHub(): void
  showFileInFolder(window: BrowserWindow | null): void
  logFolder: string
}

const words = text.menu

/** The window's menu: what belongs to windows and text fields. What belongs to the book is in the page, with its own keys. */
export function setMenu(actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([fileMenu(actions), editMenu(), viewMenu(), helpMenu(actions)]))
}

function fileMenu(actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: words.file,
    submenu: [
      { label: words.newWindow, accelerator: 'CmdOrCtrl+Shift+N', click: actions.newWindow },
      {
        label: words.openBook,
        accelerator: 'CmdOrCtrl+O',
        click: (_item, window) => actions.openBook(window as BrowserWindow | null),
      },
      { label: words.openHub, click: actions.openHub },
      { label: words.showInFolder, click: (_item, window) => actions.showFileInFolder(window as BrowserWindow | null) },
      { type: 'separator' },
      { label: words.closeWindow, role: 'close' },
      { label: words.quit, role: 'quit' },
    ],
  }
}

function editMenu(): MenuItemConstructorOptions {
  return {
    label: words.edit,
    submenu: [
      { label: words.undo, role: 'undo' },
      { label: words.redo, role: 'redo' },
      { type: 'separator' },
      { label: words.cut, role: 'cut' },
      { label: words.copy, role: 'copy' },
      { label: words.paste, role: 'paste' },
      { label: words.selectAll, role: 'selectAll' },
    ],
  }
}

function viewMenu(): MenuItemConstructorOptions {
  const development: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { label: words.reload, role: 'reload', accelerator: 'CmdOrCtrl+Shift+R' },
    { label: words.developerTools, role: 'toggleDevTools' },
  ]
  return {
    label: words.view,
    submenu: [
      { label: words.zoomIn, role: 'zoomIn', accelerator: 'CmdOrCtrl+Plus' },
      { label: words.zoomOut, role: 'zoomOut' },
      { label: words.zoomReset, role: 'resetZoom' },
      { label: words.fullScreen, role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : development),
    ],
  }
}

function helpMenu(actions: MenuActions): MenuItemConstructorOptions {
  const about = () =>
    void dialog.showMessageBox({
      type: 'info',
      title: words.about,
      message: text.programName,
      detail: text.about(app.getVersion()),
    })
  return {
    label: words.help,
    submenu: [
      { label: words.logFolder, click: () => void shell.openPath(actions.logFolder) },
      { label: words.about, click: about },
    ],
  }
}
