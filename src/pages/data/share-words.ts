/** Words a row of share buttons is made of; scraped rows often run together ("FacebookTwitterPinterestEmail"). */
export const SHARE_WORDS = `
  share shares sharing shared tweet tweets tweeted pin pins pinit email mail print facebook twitter pinterest linkedin
  whatsapp reddit telegram tumblr messenger vkontakte vk viber skype snapchat instagram youtube tiktok threads bluesky
  mastodon flipboard pocket line wechat weibo xing google googleplus gmail plus copy link copylink url copyurl save
  bookmark like likes stumbleupon digg delicious buffer mix okru odnoklassniki evernote hackernews sms rss x
  on via to this with by
`;
