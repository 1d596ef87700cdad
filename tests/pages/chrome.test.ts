import { describe, expect, it } from 'vitest';
import { chromeLabel } from '../../src/pages/classify/chrome.js';

describe('furniture', () => {
  it.each([
    ['0 comment', 'comments'],
    ['12 Comments', 'comments'],
    ['No comments yet...', 'comments'],
    ['Leave a Reply', 'comment-form'],
    ['Your email address will not be published. Required fields are marked *', 'comment-form'],
    ['0 FacebookTwitterPinterestEmail', 'share-row'],
    ['Facebook Twitter WhatsApp Copy link', 'share-row'],
    ['3.6K Shares', 'share-row'],
    ['Share this article with a friend', 'share-prompt'],
    ['Try Our AI Features', 'assistant'],
    ['Explore what NewsHub AI can do for you:', 'assistant'],
    ['We use cookies to give you the best experience.', 'cookies'],
    ['Accept all', 'cookies'],
    ['Read more: Five things to know about the vote', 'read-more'],
    ['READ MORE', 'read-more'],
    ['PREV Flood warning lifted in Vietnam', 'navigation'],
    ['NEXT Court rejects the appeal | Daily paper', 'navigation'],
    ['Home > News > Security', 'navigation'],
    ['Back to top ↑', 'navigation'],
    ['Filed Under: Health, Science', 'navigation'],
    ['Sign up for our newsletter', 'newsletter'],
    ['The stories that matter, in your inbox every weekday.', 'newsletter'],
    ['Advertisement', 'advertisement'],
    ['Story continues below', 'advertisement'],
    ['You may also like', 'related'],
    ['Most Read', 'related'],
    ['More from Business', 'related'],
    ['© 2024 The Harbour Courier. All rights reserved.', 'footer'],
    ['@2023 – All Right Reserved. Designed and Developed by The Alder Herald', 'footer'],
    ['For Latest Updates Follow us on Google News', 'follow-us'],
    ['Update Required Flash plugin', 'player'],
    ['00:00', 'player'],
    ['4 min read', 'reading-time'],
    ['Unlock left : 0', 'paywall'],
    ['13', 'lone-number'],
    ['* * *', 'rule-line'],
    ['[Home](/) [World](/world) [Sport](/sport)', 'link-row'],
  ])('is recognised by its line: %s', (line, rule) => {
    expect(chromeLabel(line)?.rule).toBe(rule);
  });

  it.each([
    'The council will vote next week.',
    'Next time they come, we will be ready',
    'Home prices fell by 3 percent in the spring',
    'Following the storm, crews worked through the night',
    'Five dead after bus leaves road in Andes',
    'Sources said the deal was close.',
    'He shared the prize with a colleague from Oslo.',
    '“More than we hoped for,” she said.',
    'Email leak shows minister knew of delay',
    'Years of warnings',
  ])('is not seen in a text: %s', (line) => {
    expect(chromeLabel(line)).toBeNull();
  });
});
