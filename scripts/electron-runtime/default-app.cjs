'use strict'
// The test runtime's default app: starts the app in the folder given as the first argument, as Electron's own does.
const { app } = require('electron')
const { existsSync, readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')
const Module = require('node:module')

function fail(sentence) {
  process.stderr.write(`electron-runtime: ${sentence}\n`)
  process.exit(2)
}

const given = process.argv.slice(1).find((arg) => !arg.startsWith('-'))
if (!given) fail('no path to an app was given')
const folder = resolve(given)
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const entry = join(folder, manifest.main)
if (!existsSync(entry)) fail(`${entry} is missing: is the app built?`)

app.setVersion(manifest.version)
app.name = manifest.productName ?? manifest.name
app.setAppPath(folder)
process.defaultApp = true
Module._load(entry, Module, true)
