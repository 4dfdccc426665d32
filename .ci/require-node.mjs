// The pinned Node comes with the install. If that install failed, pnpm only warns and runs us on the system's Node.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Relais runs on Node 24, this is ${process.versions.node}. ` +
      'On Linux the install brings Node 24 along: run "npx --yes pnpm@12 install" and read what it says. ' +
      'On macOS and Windows install Node 24 first.',
  )
  process.exit(1)
}
