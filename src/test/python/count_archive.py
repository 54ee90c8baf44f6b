#!/usr/bin/env python3
"""Counts what an X archive of the current era (since 2020) holds, zip or folder, and prints it as JSON.

Written from the description of the format alone, so that the program's own counts can be held against it. It reads
whole files into memory and knows no damage: it is a measure, not a reader.

    count_archive.py ARCHIVE
"""

import json
import os
import re
import sys
import zipfile
from datetime import datetime, timezone
from urllib.parse import urlsplit

ALIKE = 30


class Folder:
    def __init__(self, path):
        self.path = path
        self.names = set()
        for base, _, files in os.walk(path):
            for file in files:
                self.names.add(os.path.relpath(os.path.join(base, file), path).replace(os.sep, "/"))

    def read(self, name):
        with open(os.path.join(self.path, name), "rb") as file:
            return file.read()


class Zip:
    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)
        self.names = {name for name in self.zip.namelist() if not name.endswith("/")}

    def read(self, name):
        return self.zip.read(name)


class Archive:
    """The data files by type; a type is the file's name without `.js` and without its part."""

    def __init__(self, path):
        self.files = Folder(path) if os.path.isdir(path) else Zip(path)
        homes = [name.rpartition("/")[0] for name in self.files.names
                 if re.fullmatch(r"tweets?\.js", name.rpartition("/")[2]) and "__MACOSX" not in name]
        if not homes:
            sys.exit("There is no tweets.js in " + path)
        home = min(homes, key=lambda name: (name.count("/"), name))
        self.root = home + "/" if home else ""

    def items(self, *types):
        found = []
        for name in sorted(self.files.names):
            if not name.startswith(self.root):
                continue
            match = re.fullmatch(r"([a-z-]+?)(?:-part\d+)?\.js", name[len(self.root):])
            if match and match.group(1) in types:
                text = self.files.read(name).decode("utf-8-sig")
                found += json.JSONDecoder().raw_decode(text, text.index("["))[0]
        return found

    def under(self, key, *types):
        return [item[key] for item in self.items(*types)]

    def has_media(self, name):
        return any(self.root + folder + name in self.files.names for folder in ("tweets_media/", "tweet_media/"))


def number(item, *keys):
    for key in keys:
        if item.get(key):
            return int(item[key])
    return 0


def second(tweet):
    """Seconds since 1970 at which a tweet was written."""
    written = datetime.strptime(tweet["created_at"], "%a %b %d %H:%M:%S %z %Y")
    return int(written.timestamp())


def note_second(note):
    written = datetime.fromisoformat(note["createdAt"].replace("Z", "+00:00"))
    return int(written.astimezone(timezone.utc).timestamp())


def words(text):
    """Text without t.co links and without the sign of a cut, white space made one."""
    bare = " ".join(re.sub(r"https?://t\.co/\w*", " ", text).split())
    return bare[:-1].rstrip() if bare.endswith("…") else bare


def readable(text):
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def is_retweet(tweet):
    return tweet["full_text"].startswith("RT @")


def versions(tweet):
    info = tweet.get("edit_info") or {}
    control = info.get("initial") or (info.get("edit") or {}).get("editControlInitial") or {}
    return [int(version) for version in control.get("editTweetIds", [])]


def reply_to(tweet):
    """The tweet and the person replied to, 0 where not told."""
    return (number(tweet, "in_reply_to_status_id_str", "in_reply_to_status_id"),
            number(tweet, "in_reply_to_user_id_str", "in_reply_to_user_id"))


def leads_to_a_tweet(address):
    parts = urlsplit(address)
    host = re.sub(r"^(www|mobile)\.", "", (parts.hostname or "").lower())
    return host in ("twitter.com", "x.com") and re.match(r"/(\w+|i/web)/status/\d+(/|$)", parts.path) is not None


def own_link(address, tweet):
    """A cut tweet links to its own whole self."""
    return f"/status/{tweet['id_str']}" in address


class Notes:
    def __init__(self, notes):
        self.by_second = {}
        for note in notes:
            self.by_second.setdefault(note_second(note), []).append(note)
        self.taken = set()

    def take(self, tweet):
        """The long post whose beginning this tweet is. It is made up to 36 ms before the tweet."""
        beginning = words(readable(tweet["full_text"]))
        when = second(tweet)
        return (self.best(when, beginning, min(ALIKE, len(beginning)))
                or self.best(when - 1, beginning, len(beginning)))

    def best(self, when, beginning, least):
        best, longest = None, max(least, 1) - 1
        for note in self.by_second.get(when, []):
            whole = words(note["core"]["text"])
            alike = len(os.path.commonprefix([whole, beginning]))
            if len(beginning) < ALIKE and whole != beginning:
                alike = 0
            if note["noteTweetId"] not in self.taken and alike > longest:
                best, longest = note, alike
        if best:
            self.taken.add(best["noteTweetId"])
        return best


def media_name(media):
    films = [variant for variant in (media.get("video_info") or {}).get("variants", [])
             if variant.get("content_type") == "video/mp4"]
    address = (max(films, key=lambda film: int(film.get("bitrate", 0)))["url"] if films
               else media.get("media_url_https") or media["media_url"])
    return urlsplit(address).path.rpartition("/")[2]


def roots_of_threads(replies, tweets, last):
    """The topmost tweets above replies to oneself, as far as the archive holds them."""
    roots = set()
    for reply in replies:
        at, seen = reply, set()
        while at in replies and at not in seen:
            seen.add(at)
            parent = last.get(replies[at], replies[at])
            if parent not in tweets:
                break
            at = parent
        if at != reply:
            roots.add(at)
    return roots


def named(tweets, owner):
    people = set()
    for tweet in tweets:
        mentions = (tweet.get("entities") or {}).get("user_mentions", [])
        people |= {number(mention, "id_str", "id") for mention in mentions if mention.get("screen_name")}
        if tweet.get("in_reply_to_screen_name"):
            people.add(reply_to(tweet)[1])
    return {person for person in people if person > 0 and person != owner}


def count(archive):
    owner = number(archive.under("account", "account")[0], "accountId")
    tweets = {int(tweet["id_str"]): tweet for tweet in archive.under("tweet", "tweet", "tweets")}
    last = {version: max(versions(tweet)) for tweet in tweets.values() for version in versions(tweet)}
    last = {version: end for version, end in last.items() if version != end}
    kept = [tweet for id, tweet in tweets.items() if id not in last]
    notes = Notes(archive.under("noteTweet", "note-tweet"))

    counts = dict(total=len(tweets), own=0, threads=0, retweets=0, replies=0, quotes=0, notesJoined=0,
                  supersededEdits=len(tweets) - len(kept))
    media = dict(expected=0, found=0, missing=0)
    self_replies = {}
    for tweet in sorted(kept, key=lambda tweet: int(tweet["id_str"])):
        status, person = reply_to(tweet)
        if is_retweet(tweet):
            counts["retweets"] += 1
        elif (status or person) and person != owner:
            counts["replies"] += 1
        else:
            counts["own"] += 1
            if status:
                self_replies[int(tweet["id_str"])] = status
        if not is_retweet(tweet):
            note = notes.take(tweet)
            counts["notesJoined"] += 1 if note else 0
            addresses = ([url["expandedUrl"] for url in note["core"]["urls"]] if note
                         else [url.get("expanded_url") or "" for url in tweet["entities"]["urls"]])
            counts["quotes"] += any(leads_to_a_tweet(address) and not own_link(address, tweet)
                                    for address in addresses)
        for item in (tweet.get("extended_entities") or {}).get("media", []):
            media["expected"] += 1
            there = archive.has_media(tweet["id_str"] + "-" + media_name(item))
            media["found" if there else "missing"] += 1
    counts["threads"] = len(roots_of_threads(self_replies, set(tweets), last))

    apart = dict(deleted=archive.under("tweet", "deleted-tweet", "deleted-tweets"),
                 community=archive.under("tweet", "community-tweet"),
                 circle=archive.under("tweet", "twitter-circle-tweet"))
    told = named([*tweets.values(), *(tweet for list in apart.values() for tweet in list)], owner)
    ids = {type: {number(person, "accountId") for person in archive.under(key, file)}
           for type, file, key in (("following", "following", "following"), ("followers", "follower", "follower"),
                                   ("muted", "mute", "muting"), ("blocked", "block", "blocking"))}
    people = {type: len(of) for type, of in ids.items()}
    lists = {(file, address) for file in ("lists-created", "lists-member", "lists-subscribed")
             for list in archive.under("userListInfo", file) for address in list.get("urls", [list.get("url")])}
    people |= dict(lists=len(lists), named=len(ids["following"] & told), told=len(told))
    return dict(tweets=counts, people=people, media=media, setApart={type: len(of) for type, of in apart.items()})


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    print(json.dumps(count(Archive(sys.argv[1]))))
