import { BlockList, isIPv6 } from 'node:net';

/** Addresses of one’s own machine and network (RFC 6890). */
const OWN = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  OWN.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  /* With those that hold an address of the older kind. */
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  OWN.addSubnet(net, prefix, 'ipv6');

/** True for an address of this machine or of the network that it stands in, by its name: what that leads to is not looked up. */
export function isInside(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (/(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)\.?$/.test(host)) return true;
  return OWN.check(host, isIPv6(host) ? 'ipv6' : 'ipv4');
}
