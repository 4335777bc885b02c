// A table: the parameters of an address that say how a reader came, and never which story. Sources: Google's campaign and click
// parameters (support.google.com/analytics/answer/10917952), the query stripping lists of Firefox and Brave, the rules
// of ClearURLs, the manuals of Matomo (mtm_, pk_), Piano Analytics (at_, xtor), Adobe (s_cid, s_kwcid, ef_id) and Mapp (wt_), Eloqua (elq), Listrak (trk_).

/** The beginnings of such names. */
const FAMILIES: readonly string[] = [
  'utm_',
  'mtm_',
  'pk_',
  'piwik_',
  'matomo_',
  'hsa_',
  'wt_',
  'ns_',
  'at_medium',
  'at_campaign',
  'at_custom',
  'guce_',
  'amp_js',
  'amp_gsa',
  '__twitter',
  '__hs',
  '_hs',
  'oly_',
  'itm_',
  'hmb_',
  'trk_',
  'elqtrack',
  'bsft_',
  'wt.mc',
  'ga_source',
  'ga_medium',
  'ga_campaign',
];

const NAMES: ReadonlySet<string> = new Set([
  // Clicks on advertisements and links of networks.
  ...['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'srsltid'],
  ...[
    '_ga',
    '_gl',
    'fbclid',
    'fb_action_ids',
    'fb_action_types',
    'fb_source',
    'fb_ref',
    'mibextid',
  ],
  ...['msclkid', 'yclid', 'ymclid', 'ysclid', '_openstat', 'twclid', 'ttclid', 'igsh', 'igshid'],
  ...['li_fat_id', 'epik', 'rdt_cid', 'sccid', 'tblci', 'dicbo', 'wickedid', '_branch_match_id'],
  // Newsletters.
  ...['mc_cid', 'mc_eid', 'mkt_tok', 'hsctatracking', '_ke', '_kx', 'vero_id', 'vero_conv'],
  ...['ml_subscriber', 'ml_subscriber_hash', 'sfmc_id', 'sfmc_sub', '__s'],
  // What papers themselves add to the links they hand out.
  ...['intcmp', 'int_cmp', 's_kwcid', 'ef_id', 'ncid', 'mbid', 'cndid'],
  ...['cmp', 'cmpid', 'campaign', 'campaign_id', 'ocid', 'icid', 'ito', 'xtor', 's_cid', 'spm'],
  ...['ref', 'ref_src', 'refsrc', 'ref_url', 'refurl', 'referrer', 'referer', 'sref'],
  ...['smid', 'smtyp', 'share', 'shareid', 'share_id', 'sharetoken', 'share_token', 'guccounter'],
]);

/** Whether a parameter of this name only tracks. */
export function onlyTracks(name: string): boolean {
  const folded = name.toLowerCase();
  return NAMES.has(folded) || FAMILIES.some((family) => folded.startsWith(family));
}
