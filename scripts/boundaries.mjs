// Checks the import directions with dependency-cruiser. A cruise that saw nothing proves nothing, so it fails too.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = dirname(dirname(fileURLToPath(import.meta.url)))
const root = resolve(process.argv[2] ?? project)
const layers = ['shared', 'electron', 'renderer', 'bench', 'e2e'].filter((layer) => existsSync(join(root, layer)))
const cruiser = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
const rules = join(project, '.dependency-cruiser.cjs')

const run = spawnSync(process.execPath, [cruiser, '--config', rules, '--output-type', 'json', ...layers], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 256 * 1024 * 1024,
})
if (!run.stdout) {
  process.stderr.write(run.stderr)
  process.exit(1)
}
const { summary, modules } = JSON.parse(run.stdout)
const sources = modules.filter((module) => /^(shared|electron|renderer)\/.*\.tsx?$/.test(module.source)).length

for (const { from, to, rule, cycle } of summary.violations) {
  const path = cycle ? cycle.map((step) => step.name).join(' -> ') : to
  const why = summary.ruleSetUsed.forbidden.find((known) => known.name === rule.name)?.comment ?? ''
  process.stdout.write(`${from} -> ${path}\n  ${rule.name}: ${why}\n`)
}
if (sources === 0) process.stdout.write('boundaries: no source file was looked at, so nothing was checked\n')
else process.stdout.write(`boundaries: ${sources} files, ${summary.violations.length} wrong imports\n`)
process.exitCode = sources === 0 || summary.violations.length > 0 ? 1 : 0
