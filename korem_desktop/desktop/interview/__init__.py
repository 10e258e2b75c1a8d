"""The interview on screen: pages that show the domain's Interview, one topic each."""
