import { describe, expect, test } from 'vitest';
import { mayReach, readAllowList } from '../../../src/adapters/http/addresses.js';
import { checkHost } from '../../../src/adapters/http/agent.js';

const NOTHING = readAllowList([]);

describe('addresses that may be reached', () => {
  test.each([
    '93.184.215.14',
    '8.8.8.8',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '2606:2800:220:1::1',
    '64:ff9b::808:808',
  ])('%s, which is public', (ip) => {
    expect(mayReach(ip, NOTHING)).toBe(true);
  });

  test.each([
    ['127.0.0.1', 'loopback'],
    ['127.8.9.10', 'loopback'],
    ['0.0.0.0', 'this host'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['169.254.169.254', 'metadata of clouds'],
    ['192.0.0.192', 'metadata of another cloud'],
    ['198.18.0.1', 'benchmarking'],
    ['192.0.2.1', 'documentation'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['240.0.0.1', 'reserved'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['fe80::1', 'link-local'],
    ['fc00::1', 'unique local'],
    ['fd00:ec2::254', 'metadata of clouds'],
    ['fec0::1', 'site-local'],
    ['ff02::1', 'multicast'],
    ['::ffff:127.0.0.1', 'IPv4 mapped'],
    ['::ffff:a9fe:a9fe', 'IPv4 mapped, in hexadecimal'],
    ['64:ff9b::7f00:1', 'NAT64 of loopback'],
    ['2002:7f00:1::', '6to4 of loopback'],
    ['2002:a00:1::1', '6to4 of a private one'],
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'Teredo'],
    ['2001:db8::1', 'documentation'],
    ['not an address', 'no address'],
  ])('not %s (%s)', (ip) => {
    expect(mayReach(ip, NOTHING)).toBe(false);
  });

  test('but those that the list allows, and only those', () => {
    const list = readAllowList(['127.0.0.1', '10.1.0.0/16', 'fd00::/8', 'wiki.intranet', ' ']);
    expect(['127.0.0.1', '::ffff:127.0.0.1', '10.1.2.3', 'fd12::1'].every((ip) => mayReach(ip, list))).toBe(
      true,
    );
    expect(['127.0.0.2', '10.2.0.1', 'fe80::1'].some((ip) => mayReach(ip, list))).toBe(false);
    expect([...list.hosts]).toEqual(['wiki.intranet']);
  });

  test('an entry of the list that is none of these is named', () => {
    expect(() => readAllowList(['10.0.0.0/8', 'http://x/'])).toThrow(/"http:\/\/x\/" is no host name/);
  });
});

describe('spellings of loopback in an address', () => {
  test.each([
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://0x7f.1/',
    'http://①②⑦.0.0.1/',
    'http://127.0.0.1./',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[0:0:0:0:0:ffff:7f00:1]/',
    'http://0/',
  ])('%s is refused before anything is looked up', (address) => {
    expect(() => {
      checkHost(new URL(address).hostname, NOTHING);
    }).toThrow(/which is no public address/);
  });
});
